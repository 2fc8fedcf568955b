/** Stylesheets are imported for their effect; vite links them from the page. */
declare module '*.css';

/** Resolves when a reader can see the page: at once, or when a hidden or prerendered tab comes to the front. */
export const whenVisible = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (
        document.visibilityState !== 'visible' ||
        (document as { prerendering?: boolean }).prerendering === true
      )
        return;
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('prerenderingchange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    document.addEventListener('prerenderingchange', look);
    look();
  });

// Composition only: filled in as the parts arrive.
void 0;

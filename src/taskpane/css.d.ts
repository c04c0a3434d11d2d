/** Style sheets are bundled; what they export is nothing. */
declare module '*.css';

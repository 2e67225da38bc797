/**
 * One view of the page.
 *
 * @typedef {object} Pane
 * @property {HTMLElement} element
 * @property {(rest: string) => unknown} show comes into view; `rest` is what follows its name in the address
 * @property {() => unknown} [refresh] something may have changed; called only while it is in view
 */
export {};

// jsdom lays nothing out, so it has nothing to scroll.
if (typeof Element !== "undefined") Element.prototype.scrollIntoView ??= () => {};

// Opens the details that a link leads into, and all details for printing. Pages work without it.
(() => {
  "use strict";

  const openTarget = () => {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return; // not an id: a hash that is no valid percent-encoding
    }
    const target = id && document.getElementById(id);
    let details = target && target.closest("details");
    if (!details) {
      return;
    }
    for (; details; details = details.parentElement.closest("details")) {
      details.open = true;
    }
    target.scrollIntoView();
  };

  let openedForPrint = [];
  addEventListener("beforeprint", () => {
    openedForPrint = [...document.querySelectorAll("details.isomer-details:not([open])")];
    openedForPrint.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => {
    openedForPrint.forEach((details) => (details.open = false));
    openedForPrint = [];
  });

  addEventListener("hashchange", openTarget);
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", openTarget);
  } else {
    openTarget();
  }
})();

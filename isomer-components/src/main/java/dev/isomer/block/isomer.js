// Opens the details that a link leads into, all details of an accordion at a press, and all of the page for printing;
// and loads embedded content where visitors are asked first. Pages work without it.
(() => {
  "use strict";

  const labels = document.currentScript ? document.currentScript.dataset : {};

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

  const detailsOf = (group) => [...group.children].filter((child) => child.matches("details.isomer-details"));

  const addToggle = (group) => {
    const all = detailsOf(group);
    if (all.length < 2) {
      return;
    }
    const toggle = document.createElement("button");
    toggle.type = "button";
    toggle.className = "isomer-accordion-toggle";
    const name = () => {
      const isOpen = all.every((details) => details.open);
      toggle.textContent = isOpen ? labels.collapseAll || "Collapse all" : labels.expandAll || "Expand all";
      return isOpen;
    };
    toggle.addEventListener("click", () => {
      const open = !name();
      all.forEach((details) => (details.open = open));
    });
    all.forEach((details) => details.addEventListener("toggle", name));
    if (labels.lang) {
      toggle.lang = labels.lang;
    }
    name();
    all[0].before(toggle);
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a.isomer-embed-link");
    const template = link && link.nextElementSibling;
    if (!template || !template.content || event.button || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const frame = document.importNode(template.content.firstElementChild, true);
    frame.loading = "eager"; // asked for
    template.remove();
    link.replaceWith(frame);
    frame.focus();
  });

  const start = () => {
    document.querySelectorAll(".isomer-accordion, .isomer-accordion-group").forEach(addToggle);
    openTarget();
  };

  addEventListener("hashchange", openTarget);
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();

// Opens the details that a link leads into, all details of an accordion at a press, and all of the page for printing;
// keeps those open that a visitor has opened, where the page asks for it; makes tables a stop of the keyboard only while
// they scroll; and loads embedded content where visitors are asked first. Pages work without it.
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

  // data-isomer-remember="true" on details or on any element around; the nearest decides
  const isRemembered = (details) => details.closest("[data-isomer-remember]")?.dataset.isomerRemember === "true";
  const storageKey = "isomer-details " + location.pathname + location.search;

  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem(storageKey)) || {};
    } catch {
      return {}; // no storage, which is the visitor's choice, or not our text
    }
  };

  const remember = ({ target }) => {
    if (!target.matches("details.isomer-details[id]") || !isRemembered(target)) {
      return;
    }
    try {
      sessionStorage.setItem(storageKey, JSON.stringify({ ...remembered(), [target.id]: target.open }));
    } catch {
      // no storage, or a full one: details open and close as they do without
    }
  };

  const recall = () => {
    for (const [id, open] of Object.entries(remembered())) {
      const details = document.getElementById(id);
      if (details?.matches("details.isomer-details") && isRemembered(details)) {
        details.open = open === true;
      }
    }
  };

  const setStop = (box) => {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    } else {
      box.removeAttribute("tabindex");
    }
  };

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
      name();
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
    recall();
    openTarget();
    document.addEventListener("toggle", remember, true);
    const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => setStop(target)));
    document.querySelectorAll(".isomer-content :is(table, pre)").forEach((box) => sizes.observe(box));
  };

  addEventListener("hashchange", openTarget);
  // A link to where the page is already changes no hash
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (link && link.href === location.href && !event.defaultPrevented) {
      openTarget();
    }
  });
  if (document.readyState === "loading") {
    addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();

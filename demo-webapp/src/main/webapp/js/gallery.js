// Makes tabs of the forms of an example, and lets visitors copy them. The gallery works without it.
(() => {
  "use strict";

  const KEY = "gallery-form";
  const root = document.documentElement;

  const remember = (form) => {
    root.dataset.form = form;
    try {
      sessionStorage.setItem(KEY, form);
    } catch {
      // a visitor who allows no storage chooses again on the next page
    }
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const tabsOf = (forms) => [...forms.querySelectorAll("[role=tab]")];

  const show = (forms, selected) => {
    for (const tab of tabsOf(forms)) {
      const isSelected = tab === selected;
      tab.setAttribute("aria-selected", String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !isSelected;
    }
  };

  const showEverywhere = (form) => {
    for (const forms of document.querySelectorAll(".forms.is-tabbed")) {
      const tab = tabsOf(forms).find((one) => one.dataset.form === form);
      if (tab) {
        show(forms, tab);
      }
    }
  };

  // All examples change to the language, and the tab stays where the visitor sees it.
  const choose = (tab) => {
    const before = tab.getBoundingClientRect().top;
    remember(tab.dataset.form);
    showEverywhere(tab.dataset.form);
    tab.focus({ preventScroll: true });
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
  };

  const move = (event) => {
    const tabs = tabsOf(event.currentTarget.parentElement);
    const at = tabs.indexOf(event.target);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (at >= 0 && to !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      choose(tabs[to]);
    }
  };

  const makeTabs = (forms) => {
    const tabs = tabsOf(forms);
    for (const tab of tabs) {
      const panel = document.getElementById(tab.getAttribute("aria-controls"));
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => choose(tab));
    }
    forms.querySelector("[role=tablist]").addEventListener("keydown", move);
    show(forms, tabs.find((tab) => tab.dataset.form === root.dataset.form) || tabs[0]);
    forms.classList.add("is-tabbed");
  };

  const say = (text) => {
    const status = document.querySelector("[data-gallery-status]");
    status.textContent = "";
    requestAnimationFrame(() => (status.textContent = text));
  };

  const copy = async (button) => {
    const code = button.parentElement.querySelector("code");
    const text = button.querySelector(".form-copy-text");
    try {
      await navigator.clipboard.writeText(code.textContent);
      text.textContent = "Copied";
      say(`Copied: ${code.parentElement.getAttribute("aria-label")}`);
    } catch {
      getSelection().selectAllChildren(code);
      text.textContent = "Selected";
      say("Could not copy. The code is selected: copy it with the keyboard.");
    }
    setTimeout(() => (text.textContent = "Copy"), 3000);
  };

  const start = () => {
    document.querySelectorAll(".forms").forEach(makeTabs);
    for (const button of document.querySelectorAll(".form-copy")) {
      button.addEventListener("click", () => copy(button));
    }
    document.querySelectorAll("[data-scripted]").forEach((part) => (part.hidden = false));
  };

  root.classList.add("scripted");
  root.dataset.form = remembered() || "jsp";
  addEventListener("DOMContentLoaded", start);
})();

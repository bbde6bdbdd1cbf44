// Runs in the page that holds a batch of outputs; the caller gives what the outputs may hold.
// body holds divs, each with a div (the place of an output) and a span (the sentinel); each has one attribute.
((count, mark, allowed) => {
  "use strict";

  const HTML = "http://www.w3.org/1999/xhtml";
  const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
  const URLS = new Set([
    "action", "archive", "background", "cite", "classid", "code", "codebase", "data", "dynsrc", "formaction", "href",
    "icon", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap", "xlink:href",
  ]);

  // ---- the places

  const brokenFrame = () => {
    const { documentElement, head, body } = document;
    if (!documentElement || !head || !body) {
      return "html, head or body is not there";
    }
    if (documentElement.attributes.length || head.attributes.length || body.attributes.length) {
      return "html, head or body has an attribute";
    }
    if (document.childNodes.length !== 2 || documentElement.childNodes.length !== 2 || head.childNodes.length !== 1) {
      return "something stands beside html, head or body, or in head";
    }
    if (body.childNodes.length !== count) {
      return `body holds ${body.childNodes.length} nodes, not ${count}`;
    }
    for (let i = 0; i < count; i++) {
      const outer = body.childNodes[i];
      const [place, sentinel] = outer.childNodes;
      for (const [node, name] of [[outer, "DIV"], [place, "DIV"], [sentinel, "SPAN"]]) {
        if (node?.nodeName !== name || node.attributes.length !== 1 || node.getAttribute(mark) !== String(i)) {
          return `in the place of ${name} ${i} stands ${node?.nodeName}`;
        }
      }
      if (outer.childNodes.length !== 2 || sentinel.childNodes.length !== 1) {
        return `something stands beside sentinel ${i} or in it`;
      }
    }
    return null;
  };

  // ---- the tree, as a string that another parser can give too

  const sized = (kind, text) => kind + text.length + ":" + text;

  const tree = (root) => {
    let out = "";
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        out += sized("T", node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        out += sized("E", (node.namespaceURI === HTML ? "" : node.namespaceURI + " ") + node.localName);
        [...node.attributes]
          .map((one) => sized("A", one.name) + sized("=", one.value))
          .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
          .forEach((one) => (out += one));
        (node instanceof HTMLTemplateElement ? node.content : node).childNodes.forEach(visit);
        out += "/";
      } else {
        out += sized("C", node.data ?? "");
      }
    };
    root.childNodes.forEach(visit);
    return out;
  };

  // ---- what stands in a place

  const isHost = (host, pattern) =>
    pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;

  const frameProblem = (url) =>
    url.protocol !== "https:" || url.username || url.password || url.port
      ? "is no plain https address"
      : allowed.frames.some((pattern) => isHost(url.hostname, pattern)) ? null : `shows ${url.hostname}`;

  const urlProblem = (element, attribute) => {
    let url;
    try {
      url = new URL(attribute.value, document.baseURI);
    } catch {
      return null; // a browser has no URL there, so nothing can come of it
    }
    return element.localName === "iframe" && attribute.name === "src"
      ? frameProblem(url)
      : SCHEMES.includes(url.protocol) ? null : `leads to ${url.protocol}`;
  };

  const styleProblem = (element) => {
    if (!allowed.style) {
      return "style";
    }
    const raw = element.getAttribute("style");
    if (/[\\@<>(){}]|\/\*/.test(raw)) {
      return "style with more than plain values";
    }
    for (const property of element.style) {
      if (!allowed.styles.some((one) => property === one || property.startsWith(one + "-"))) {
        return `style ${property}`;
      }
    }
    return null;
  };

  const mayHave = (element, name) =>
    allowed.everywhere.includes(name) ||
    allowed.elements[element.localName].includes(name) ||
    (allowed.dataAndAria && /^(data|aria)-[a-z0-9_.:-]+$/.test(name));

  const attributeProblems = (element, attribute, say) => {
    const { name, value } = attribute;
    if (attribute.namespaceURI) {
      say("NAMESPACE", `attribute ${attribute.namespaceURI} ${name}`);
    } else if (name === "style") {
      const problem = styleProblem(element);
      problem && say("ATTRIBUTE", `<${element.localName}> has ${problem}: ${value}`);
    } else if (!mayHave(element, name)) {
      say("ATTRIBUTE", `<${element.localName}> has ${name}="${value}"`);
    } else if (allowed.values[`${element.localName} ${name}`]?.includes(value) === false) {
      say("ATTRIBUTE", `<${element.localName}> has the value ${name}="${value}"`);
    }
    if (URLS.has(name)) {
      const problem = urlProblem(element, attribute);
      problem && say(element.localName === "iframe" ? "FRAME" : "URL", `<${element.localName}> ${name} ${problem}: ${value}`);
    }
  };

  const elementProblems = (element, say) => {
    if (element.namespaceURI !== HTML) {
      say("NAMESPACE", `<${element.localName}> of ${element.namespaceURI}`);
      return;
    }
    if (!Object.hasOwn(allowed.elements, element.localName)) {
      say("ELEMENT", `<${element.localName}>`);
      return;
    }
    if (element.localName === "iframe" && element.childNodes.length) {
      say("ELEMENT", "an iframe with content");
    }
    if (element.localName === "iframe" && element.sandbox.contains("allow-top-navigation")) {
      say("ATTRIBUTE", `an iframe that may lead the page away: ${element.getAttribute("sandbox")}`);
    }
    if (element.localName === "input" && element.type !== "checkbox") {
      say("ELEMENT", `an input of type ${element.type}`);
    }
    [...element.attributes].forEach((one) => attributeProblems(element, one, say));
  };

  const contentProblems = (place, say) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        elementProblems(node, say);
      } else if (node.nodeType !== Node.TEXT_NODE) {
        say("ELEMENT", `a ${node.nodeName}`);
      }
    }
  };

  // ---- parsed again

  const inert = document.implementation.createHTMLDocument("");
  const AGAIN = {
    innerHTML: (html) => {
      const div = inert.createElement("div");
      div.innerHTML = html;
      return div;
    },
    insertAdjacentHTML: (html) => {
      const div = inert.createElement("div");
      div.insertAdjacentHTML("beforeend", html);
      return div;
    },
    template: (html) => {
      const template = inert.createElement("template");
      template.innerHTML = html;
      const div = inert.createElement("div");
      div.append(template.content);
      return div;
    },
    DOMParser: (html) => new DOMParser().parseFromString(`<!DOCTYPE html><body>${html}`, "text/html").body,
  };

  // Line breaks at the start of pre are lost by the rules for writing HTML themselves, one at a time.
  const writable = (place) => {
    const copy = inert.importNode(place, true);
    for (const pre of copy.querySelectorAll("pre")) {
      if (pre.firstChild?.nodeType === Node.TEXT_NODE) {
        pre.firstChild.data = pre.firstChild.data.replace(/^\n+/, "");
        pre.normalize();
      }
    }
    return copy;
  };

  const againProblems = (place, say) => {
    const copy = writable(place);
    const html = copy.innerHTML;
    const asTree = tree(copy);
    for (const [way, parse] of Object.entries(AGAIN)) {
      const parsed = parse(html);
      if (parsed.innerHTML !== html || tree(parsed) !== asTree) {
        say("CHANGES", `through ${way} ${html} becomes ${parsed.innerHTML}`);
      }
    }
  };

  // ---- what visitors do

  const EVENTS = (() => {
    const types = new Set(["DOMContentLoaded", "DOMActivate", "focusin", "focusout"]);
    for (const owner of [window, document, HTMLElement.prototype, SVGElement.prototype, HTMLMediaElement.prototype, HTMLBodyElement.prototype]) {
      for (const name in owner) {
        name.startsWith("on") && types.add(name.slice(2));
      }
    }
    return [...types].map((type) => new Event(type, { bubbles: true, cancelable: true }));
  })();

  const dispatchAll = (target) => EVENTS.forEach((event) => target.dispatchEvent(event));

  // A link that a page may have leads away when it is clicked: that is what it is for.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a, area");
    if (link?.href && (!URL.canParse(link.href) || SCHEMES.includes(link.protocol))) {
      event.preventDefault();
    } else {
      link?.removeAttribute("target"); // so that what it does is done here
    }
  });

  const use = (place) => {
    // An event bubbles from the innermost elements to all those around them.
    [...place.querySelectorAll("*")].filter((one) => !one.firstElementChild).forEach(dispatchAll);
    place.querySelectorAll("details").forEach((one) => (one.open = true));
    place.querySelectorAll("iframe, img").forEach((one) => (one.loading = "eager"));
    place.querySelectorAll("*").forEach((one) => {
      if (one.tabIndex >= 0 || "disabled" in one || ["a", "area", "label", "summary"].includes(one.localName)) {
        one.focus?.();
        one.click?.();
        one.blur?.();
      }
    });
  };

  // ---- the verdict

  const judge = async () => {
    const broken = brokenFrame();
    if (broken) {
      [document, window, ...document.querySelectorAll("*")].forEach(dispatchAll);
      return { broken, places: [] };
    }
    const places = [];
    for (const outer of document.body.children) {
      const problems = [];
      const say = (complaint, detail) => problems.push({ complaint, detail });
      const asTree = tree(outer.firstChild);
      contentProblems(outer.firstChild, say);
      againProblems(outer.firstChild, say);
      places.push({ tree: asTree, problems });
    }
    [...document.body.children].forEach((outer) => use(outer.firstChild));
    [window, document].forEach(dispatchAll);
    await new Promise((resolve) => setTimeout(resolve, allowed.patience));
    return { broken: brokenFrame() ?? undefined, places };
  };

  // Who confuses the judge is guilty.
  return judge().catch((error) => ({ broken: `the judge's script failed: ${error.stack}`, places: [] }));
})

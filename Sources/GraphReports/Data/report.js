"use strict";
// Joins what bears the same number: a line of the picture, sentences, cells and rows. Without this
// script the numbers are links and nothing is missing.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = all(".relations tbody tr");
  if (rows.length === 0) return;
  document.documentElement.classList.add("js");

  const numbers = (element) => (element.dataset.n || "").split(" ").filter(Boolean);
  const members = new Map();
  const lines = new Map();
  for (const element of all("[data-n]")) {
    for (const number of numbers(element)) {
      if (!members.has(number)) members.set(number, []);
      members.get(number).push(element);
    }
  }
  for (const row of rows) {
    const line = row.dataset.line && document.getElementById(row.dataset.line);
    if (line) lines.set(row.dataset.n, line);
  }
  const claims = (number) => rows.filter((row) => row.dataset.n === number);
  const isShown = (number) => claims(number).some((row) => !row.hidden);

  // What is lit: the relation that is pinned, unless another is pointed at or has the focus.
  const card = document.querySelector(".card");
  let pinned = null;

  const paint = (lit) => {
    for (const element of all(".lit")) element.classList.remove("lit");
    for (const number of lit) {
      for (const element of members.get(number) || []) element.classList.add("lit");
    }
    for (const [number, line] of lines) {
      line.classList.toggle("lit", lit.includes(number));
      line.classList.toggle("faded", lit.length ? !lit.includes(number) : !isShown(number));
      line.classList.toggle("pinned", number === pinned);
      line.setAttribute("aria-pressed", String(number === pinned));
    }
  };

  const tell = (lit) => {
    card.replaceChildren();
    if (lit.length === 0) {
      const hint = document.createElement("p");
      hint.textContent =
        "Point at a line, or move to it with the Tab key, to see the sentences that prove it. " +
        "Enter keeps it, Escape lets it go.";
      card.append(hint);
    }
    for (const row of lit.flatMap(claims)) {
      const claim = document.createElement("p");
      claim.className = "claim";
      claim.textContent = `${row.dataset.n}. ${row.dataset.claim}`;
      card.append(claim);
      const list = row.querySelector(".evidence ul");
      if (list) card.append(list.cloneNode(true));
    }
  };

  const light = (lit) => {
    const shown = lit.length === 0 && pinned ? [pinned] : lit;
    paint(shown);
    tell(shown);
  };

  const pin = (number) => {
    pinned = pinned === number ? null : number;
    light(pinned ? [pinned] : []);
    const sentence = pinned && document.querySelector(`.sentence[data-n~="${pinned}"]`);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (sentence) {
      sentence.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    }
  };

  const follow = (element, lit) => {
    element.addEventListener("pointerenter", () => light(lit));
    element.addEventListener("pointerleave", () => light([]));
    element.addEventListener("focusin", () => light(lit));
    element.addEventListener("focusout", () => light([]));
  };
  for (const element of all("[data-n]")) follow(element, numbers(element));
  for (const [number, line] of lines) {
    line.setAttribute("tabindex", "0");
    line.setAttribute("role", "button");
    line.setAttribute("aria-label",
      claims(number).map((row) => `${number}. ${row.dataset.claim}`).join("; "));
    follow(line, [number]);
    line.addEventListener("click", () => pin(number));
    line.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pin(number);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !pinned) return;
    pinned = null;
    light([]);
  });

  // Sorting: numbers by size, names by their letters, ties by number.
  const body = document.querySelector(".relations tbody");
  const headings = all(".relations th[data-sort]");
  const key = (row, column) =>
    column === "number" ? Number(row.dataset.n)
      : column === "count" ? row.querySelectorAll(".evidence li").length
        : row.querySelector(`.${column}`).textContent;
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, "en"));
  const sort = (heading) => {
    const turned = heading.getAttribute("aria-sort") === "ascending";
    for (const other of headings) other.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", turned ? "descending" : "ascending");
    const column = heading.dataset.sort;
    const sign = turned ? -1 : 1;
    const sorted = [...rows].sort((a, b) =>
      sign * compare(key(a, column), key(b, column)) || rows.indexOf(a) - rows.indexOf(b));
    body.append(...sorted);
  };
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(heading));
    heading.setAttribute("aria-sort", heading.dataset.sort === "number" ? "ascending" : "none");
  }

  // Filters, which also fade what they leave out of the picture and the matrix.
  const form = document.querySelector(".filters");
  const count = form.querySelector(".count");
  const filter = () => {
    const { type, actor, status } = Object.fromEntries(new FormData(form));
    for (const row of rows) {
      const { type: kind, source, target, status: state } = row.dataset;
      row.hidden = !((!type || type === kind) && (!status || status === state) &&
        (!actor || actor === source || actor === target));
    }
    for (const cell of all(".matrix td a")) {
      cell.classList.toggle("faded", !isShown(cell.dataset.n));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = `${shown} of ${rows.length} relations`;
    light([]);
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  card.hidden = false;
  filter();
})();

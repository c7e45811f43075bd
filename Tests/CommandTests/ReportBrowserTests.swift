import Foundation
import Testing

/// Looks at the page as a reader's browser does; skipped where there is no Chromium.
@Suite(.enabled(if: Browser.executable != nil, "no Chromium is installed"))
struct ReportBrowserTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.file(
      "news.txt",
      "Iran threatened Israel. China praised Iran on Monday. Israel may attack Iran.\n")
  }

  /// Runs a script after the page's own, and expects that it complains of nothing.
  private func expectGood(_ script: String) throws {
    let outcome = try complaints(script)
    #expect(outcome == "good")
  }

  /// What a script complains of after the page's own, a line each.
  private func complaints(_ script: String) throws -> String {
    #expect(try program.run("report", "news.txt", "-o", "a.html").status == 0)
    var page = String(
      decoding: try Data(contentsOf: URL(filePath: program.path("a.html"))), as: UTF8.self)
    page += """
      <pre id="outcome"></pre><script>
      const complaints = [];
      const check = (isGood, text) => { if (!isGood) complaints.push(text); };
      const one = (selector) => document.querySelector(selector);
      const all = (selector) => [...document.querySelectorAll(selector)];
      try {
      \(script)
      } catch (error) { complaints.push(String(error)); }
      const outcome = complaints.length ? complaints.join("\\n") : "good";
      if (document.hasFocus()) one("#outcome").textContent = outcome;
      </script>
      """
    let path = try program.file("test.html", page)
    // A busy browser may write the page down before its scripts ran, or before it has the focus: then the
    // outcome is empty.
    for _ in 1...3 {
      let (dom, log) = try Browser.load(path, in: program.folder)
      #expect(!log.contains("CONSOLE"), "\(log)")
      let outcome = try #require(dom.firstMatch(of: /<pre id="outcome">([^<]*)<\/pre>/))
      if !outcome.1.isEmpty { return String(outcome.1) }
    }
    return "the scripts did not run"
  }

  @Test func `focus on a line lights its sentence, and the other way round`() throws {
    try expectGood(
      """
      const row = one(".relations tbody tr");
      const number = row.dataset.n;
      const line = document.getElementById(row.dataset.line);
      const sentence = one(`.sentence[data-n~="${number}"]`);
      line.focus();
      check(document.activeElement === line, "a line takes no focus");
      check(sentence.classList.contains("lit"), "the sentence stays dark");
      check(one(".card .claim"), "the card tells nothing");
      line.blur();
      check(!sentence.classList.contains("lit"), "the sentence stays lit");
      one(`.note[data-n="${number}"]`).focus();
      check(line.classList.contains("lit"), "the line stays dark");
      const others = all(".diagram .relation").filter((other) => other !== line);
      check(others.every((other) => other.classList.contains("faded")), "others do not fade");
      document.activeElement.blur();
      line.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      check(line.getAttribute("aria-pressed") === "true", "Enter does not pin");
      check(sentence.classList.contains("lit"), "a pinned relation is not lit");
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
      check(line.getAttribute("aria-pressed") === "false", "Escape does not let go");
      """)
  }

  @Test func `the table sorts by its headings and says so`() throws {
    try expectGood(
      """
      const heading = one("th[data-sort=target]");
      const names = () => all(".relations tbody .target").map((cell) => cell.textContent);
      const sorted = [...names()].sort();
      heading.querySelector("button").click();
      check(heading.getAttribute("aria-sort") === "ascending", "no aria-sort");
      check(names().join() === sorted.join(), "not ascending: " + names());
      heading.querySelector("button").click();
      check(heading.getAttribute("aria-sort") === "descending", "no descending");
      check(names().join() === sorted.reverse().join(), "not descending: " + names());
      check(all("th[aria-sort=none]").length === 5, "two columns claim to sort");
      """)
  }

  @Test func `filters hide rows, fade lines and tell how many are left`() throws {
    try expectGood(
      """
      const form = one(".filters");
      check(!form.hidden, "no filters");
      form.elements.type.value = "threatens";
      form.dispatchEvent(new Event("change"));
      const shown = all(".relations tbody tr").filter((row) => !row.hidden);
      check(shown.length === 1 && shown[0].dataset.type === "threatens", "wrong rows");
      check(one(".count").textContent === "1 of 3 relations", one(".count").textContent);
      check(all(".diagram .relation.faded").length === 2, "lines do not fade");
      form.elements.type.value = "";
      form.elements.status.value = "hypothetical";
      form.dispatchEvent(new Event("change"));
      check(one(".count").textContent === "1 of 3 relations", "status: " + one(".count").textContent);
      form.elements.status.value = "";
      form.elements.actor.value = "CHN";
      form.dispatchEvent(new Event("change"));
      check(one(".count").textContent === "1 of 3 relations", "actor: " + one(".count").textContent);
      """)
  }

  @Test func `everything has a name, a role and a place in the outline`() throws {
    try expectGood(
      """
      check(document.documentElement.lang === "en", "no language");
      check(document.title, "no title");
      for (const name of ["header", "nav", "main", "footer"])
        check(all(name).length === 1, "not one " + name);
      check(all("h1").length === 1, "not one h1");
      const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
      check(levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1), "levels " + levels);
      check(one("body").firstElementChild.matches("a.skip[href='#main']"), "no skip link first");
      const name = (element) => (element.getAttribute("aria-label") || element.textContent ||
        element.closest("label")?.textContent || "").trim();
      for (const element of all("a, button, select, [role=button], [role=region]")) {
        const label = element.getAttribute("aria-labelledby");
        check(label ? one("#" + label) : name(element), "no name: " + element.outerHTML.slice(0, 90));
      }
      check(all("th").every((cell) => cell.scope), "a th without scope");
      check(all("[aria-labelledby]").every((element) =>
        element.getAttribute("aria-labelledby").split(" ").every((id) =>
          document.getElementById(id))), "a label that is not there");
      const ids = all("[id]").map((element) => element.id);
      check(new Set(ids).size === ids.length, "an id stands twice");
      """)
  }

  @Test func `text stands out from its ground by 4.5 to 1`() throws {
    try expectGood(
      """
      const parts = (color) => color.match(/[\\d.]+/g).map(Number);
      const light = (color) => parts(color).slice(0, 3)
        .map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if ((parts(color)[3] ?? 1) > 0.5) return color;
        }
        return "rgb(255, 255, 255)";
      };
      for (const element of all("body *")) {
        const own = [...element.childNodes].some((node) =>
          node.nodeType === 3 && node.textContent.trim());
        if (!own || element.closest("svg, script, pre, option") || !element.checkVisibility()) continue;
        const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        check(contrast >= 4.5, `${contrast.toFixed(2)}: ${element.outerHTML.slice(0, 80)}`);
      }
      """)
  }
}

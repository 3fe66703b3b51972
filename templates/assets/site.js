// Enhancements only: every page reads and works without this file.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "keyplan-theme";
  function stored() { try { return localStorage.getItem(key) || ""; } catch (_) { return ""; } }
  function apply(theme) {
    if (theme) root.setAttribute("data-theme", theme); else root.removeAttribute("data-theme");
  }
  apply(stored());

  function addThemeButton() {
    var place = document.querySelector(".preferences");
    if (!place) return;
    var themes = ["", "light", "dark"];
    var names = place.getAttribute("data-theme-names").split("|");
    var label = place.getAttribute("data-theme-label");
    var button = document.createElement("button");
    button.type = "button";
    button.className = "theme";
    function show() {
      button.textContent = label + ": " + names[Math.max(0, themes.indexOf(stored()))];
    }
    button.addEventListener("click", function () {
      var next = themes[(themes.indexOf(stored()) + 1) % themes.length];
      try { localStorage.setItem(key, next); } catch (_) { /* the choice lasts for this page */ }
      apply(next);
      show();
    });
    show();
    place.appendChild(button);
  }

  // A cell sorts by data-sort (a number or an ISO date) where it has one, else by its text.
  function valueOf(row, column) {
    var cell = row.cells[column];
    if (!cell) return "";
    var value = cell.getAttribute("data-sort");
    if (value === null) return cell.textContent.trim();
    return value !== "" && !isNaN(value) ? Number(value) : value;
  }
  function compare(a, b) {
    if (a === b) return 0;
    if (a === "") return 1;
    if (b === "") return -1;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), root.lang, { numeric: true });
  }
  function makeSortable(table) {
    var heads = table.tHead ? table.tHead.rows[0].cells : [];
    Array.prototype.forEach.call(heads, function (head, column) {
      if (head.hasAttribute("data-unsorted") || !head.textContent.trim()) return;
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var descending = head.getAttribute("aria-sort") === "ascending";
        Array.prototype.forEach.call(heads, function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        var body = table.tBodies[0];
        var rows = Array.prototype.map.call(body.rows, function (row, index) {
          return { row: row, value: valueOf(row, column), index: index };
        });
        rows.sort(function (a, b) {
          var order = compare(a.value, b.value);
          if (a.value === "" || b.value === "") return order || a.index - b.index;
          return (descending ? -order : order) || a.index - b.index;
        });
        rows.forEach(function (entry) { body.appendChild(entry.row); });
      });
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    addThemeButton();
    Array.prototype.forEach.call(document.querySelectorAll("table[data-sortable]"), makeSortable);
  });
})();

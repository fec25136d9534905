// Makes the page easier to read: strategies switched on and off, tables sorted, values under the pointer. Without it
// everything can be read all the same.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('scripted');

  function each(parent, selector, act) {
    Array.prototype.forEach.call(parent.querySelectorAll(selector), act);
  }

  // The language of the document follows the switch.
  function speak() {
    var chinese = document.getElementById('pick-zh').checked;
    var page = document.getElementById(chinese ? 'zh' : 'en');
    root.lang = page.lang;
    document.title = page.getAttribute('data-title');
  }
  each(document, '.pick', function (pick) { pick.addEventListener('change', speak); });
  speak();

  // A strategy is shown in all charts and tables of its study, or in none.
  each(document, '.study', function (study) {
    each(study, '.strategies', function (choice) {
      choice.hidden = false;
      choice.addEventListener('change', function (event) {
        var index = event.target.value;
        each(study, '[data-strategy="' + index + '"]', function (part) {
          part.classList.toggle('off', !event.target.checked);
        });
      });
    });
  });

  // The curves of one design point are shown at a time.
  each(document, '.design-point', function (choice) {
    var select = choice.querySelector('select');
    function show() {
      each(choice.parentNode, '.view', function (view) {
        view.hidden = view.getAttribute('data-view') !== select.value;
      });
    }
    choice.hidden = false;
    select.addEventListener('change', show);
    show();
  });

  // A click on the head of a column sorts by it: numbers by their value, largest first, texts by their letters.
  function value(row, column) {
    var cell = row.children[column];
    var number = cell.getAttribute('data-value');
    return number === null ? cell.textContent.trim() : number === '' ? NaN : Number(number);
  }
  function order(a, b) {
    if (typeof a === 'string' || typeof b === 'string') {
      return String(a).localeCompare(String(b), root.lang);
    }
    return isNaN(a) ? (isNaN(b) ? 0 : -1) : isNaN(b) ? 1 : a - b;
  }
  function sort(table, head, column) {
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var numbers = rows.some(function (row) { return row.children[column].hasAttribute('data-value'); });
    var now = head.getAttribute('aria-sort');
    var down = now === null ? numbers : now === 'ascending';
    var keyed = rows.map(function (row, place) { return {row: row, key: value(row, column), place: place}; });
    keyed.sort(function (a, b) {
      return (down ? -order(a.key, b.key) : order(a.key, b.key)) || a.place - b.place;
    });
    each(table, 'thead th', function (other) { other.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    keyed.forEach(function (entry) { body.appendChild(entry.row); });
  }
  each(document, 'table.sortable', function (table) {
    each(table, 'thead th:not(.chart)', function (head) {
      var column = Array.prototype.indexOf.call(head.parentNode.children, head);
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener('click', function () { sort(table, head, column); });
    });
  });

  // What is wider than the screen can be moved by the keyboard too.
  function reach() {
    each(document, '.wide', function (part) {
      if (part.scrollWidth > part.clientWidth) {
        part.tabIndex = 0;
      } else {
        part.removeAttribute('tabindex');
      }
    });
  }
  window.addEventListener('resize', reach);
  each(document, '.pick, details', function (part) {
    part.addEventListener(part.tagName === 'DETAILS' ? 'toggle' : 'change', reach);
  });
  reach();

  // The values of all lines at the date under the pointer.
  each(document, '.series', function (figure) {
    var picture = figure.querySelector('.lines');
    var readout = figure.querySelector('.readout');
    var pointer = figure.querySelector('.pointer');
    var idle = readout.textContent;
    var dates = picture.getAttribute('data-dates').split(' ');
    var left = Number(picture.getAttribute('data-left'));
    var right = Number(picture.getAttribute('data-right'));
    picture.addEventListener('pointermove', function (event) {
      var box = picture.getBoundingClientRect();
      var x = (event.clientX - box.left) / box.width * 720;
      var share = Math.min(1, Math.max(0, (x - left) / (right - left)));
      var at = Math.round(share * (dates.length - 1));
      var place = dates.length < 2 ? left : left + (right - left) * at / (dates.length - 1);
      pointer.setAttribute('x1', place);
      pointer.setAttribute('x2', place);
      pointer.setAttribute('visibility', 'visible');
      var told = [];
      each(picture, 'g[data-strategy]:not(.off)', function (line) {
        // A name that is read from right to left keeps its number behind it.
        told.push('\u2068' + line.getAttribute('data-name') + '\u2069 ' + line.getAttribute('data-values').split(' ')[at]);
      });
      readout.textContent = dates[at] + ': ' + told.join(' · ');
    });
    picture.addEventListener('pointerleave', function () {
      pointer.setAttribute('visibility', 'hidden');
      readout.textContent = idle;
    });
  });
})();

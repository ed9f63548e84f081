// Comfort only: a switch between light and dark that is remembered, and names offered while one types. Every page is
// whole without it.
(() => {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const store = (theme) => { try { localStorage.setItem('theme', theme); } catch { /* private window */ } };
  const current = () => root.dataset.theme
    || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    if (button) button.textContent = current() === 'dark' ? button.dataset.light : button.dataset.dark;
  };
  show(stored());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show());
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = current() === 'dark' ? 'light' : 'dark';
      store(next);
      show(next);
    });
  }
})();

(() => {
  const box = document.getElementById('q');
  const offered = document.getElementById('suggestions');
  if (!box || !offered) return;
  let wait;
  let asked = '';
  const offer = async () => {
    const typed = box.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    try {
      const answer = await fetch('/search/suggestions?q=' + encodeURIComponent(typed));
      if (!answer.ok) return;
      const found = await answer.json();
      if (typed !== box.value.trim()) return;
      offered.replaceChildren(...found.map((each) => Object.assign(document.createElement('option'), { value: each.text })));
    } catch { /* the search works without it */ }
  };
  box.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(offer, 200); });
})();

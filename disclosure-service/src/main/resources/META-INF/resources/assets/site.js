// Comfort only: a switch between light and dark that is remembered. Every page is whole without it.
(() => {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const store = (theme) => { try { localStorage.setItem('theme', theme); } catch { /* private window */ } };
  const current = () => root.dataset.theme
    || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const show = (theme) => {
    if (theme) root.dataset.theme = theme;
    if (button) button.textContent = current() === 'dark' ? '换为浅色' : '换为深色';
  };
  show(stored());
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = current() === 'dark' ? 'light' : 'dark';
      store(next);
      show(next);
    });
  }
})();

// Runs before the first paint, so that a remembered theme does not flash.
try {
  const theme = localStorage.getItem('lading-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // No storage: the system's theme holds.
}

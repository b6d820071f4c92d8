// Keeps the panel "Who holds what" up to date. Without scripts, the page shows what was true when it was loaded.
const panel = document.querySelector("#live");
if (panel) {
  const source = new EventSource("/live");
  source.addEventListener("message", ({ data }) => {
    panel.innerHTML = data;
  });
  addEventListener("pagehide", () => source.close());
}

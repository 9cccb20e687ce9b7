// Follows an import that runs on the server; without this script the page has a link that does the same.
const box = document.getElementById("import-running");
const stage = document.getElementById("import-stage");
const bar = document.getElementById("import-bar");

async function look() {
  try {
    const answer = await fetch(box.dataset.progress, { headers: { Accept: "application/json" } });
    const told = answer.ok && !answer.redirected ? await answer.json() : { running: false };
    if (!told.running) {
      location.replace(location.pathname);
      return;
    }
    if (stage.textContent !== told.stage) stage.textContent = told.stage;
    if (told.of > 0) {
      bar.max = told.of;
      bar.value = told.rows;
    }
  } catch {
    // the server may be starting again: ask once more
  }
  setTimeout(look, 1000);
}

if (box) setTimeout(look, 500);

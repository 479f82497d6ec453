// The order in which the page comes to life.

document.documentElement.classList.add("alive");
startTheme();
[drawOverview, renderTone, renderFrames, renderWords, renderEntities, renderTopics, renderGeneral, renderDocuments].forEach(onPair);
renderRun();
startPairs();
startSections();
addEventListener("hashchange", followHash);
followHash();
// How long opening took, in milliseconds: bench.py reads it.
document.documentElement.dataset.millis = String(Math.round(performance.now()));
document.documentElement.dataset.ready = "true";

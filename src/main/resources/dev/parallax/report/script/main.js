// The order in which the page comes to life.

document.documentElement.classList.add("alive");
startTheme();
[drawOverview, renderTone, renderFrames, renderWords, renderEntities, renderTopics, renderDocuments].forEach(onPair);
renderRun();
startPairs();
startSections();
addEventListener("hashchange", followHash);
followHash();
document.documentElement.dataset.ready = "true";

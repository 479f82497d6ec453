// The order in which the page comes to life. A section of the page is a folder here, whose module of
// the same name draws it; families without pictures of their own (style, measures of one's own, those
// that a user declares) are drawn by general, contexts by concordance, designs by trends. A section
// stands in the list below and, with its heading, in report.peb.

import {renderActors} from "./actors/actors.js";
import {startPairs, startSections, startTheme} from "./chrome/chrome.js";
import {renderConcordance} from "./concordance/concordance.js";
import {onPair} from "./data/pair.js";
import {renderDocuments} from "./documents/documents.js";
import {followHash} from "./follow/follow.js";
import {renderEntities} from "./entities/entities.js";
import {renderFrames} from "./frames/frames.js";
import {renderGeneral} from "./general/general.js";
import {renderOwn} from "./own/own.js";
import {renderOverview} from "./overview/overview.js";
import {renderRun} from "./run/run.js";
import {renderTone} from "./tone/tone.js";
import {renderTopics} from "./topics/topics.js";
import {renderDesigns} from "./trends/designs.js";
import {renderTrends} from "./trends/trends.js";
import {renderVoices} from "./voices/voices.js";
import {renderWords} from "./words/words.js";

const OF_A_PAIR = [renderOverview, renderTone, renderFrames, renderWords, renderConcordance,
  renderEntities, renderTopics,
  renderGeneral, renderOwn, renderActors, renderVoices, renderDesigns, renderDocuments];

document.documentElement.classList.add("alive");
startTheme();
OF_A_PAIR.forEach(onPair);
renderTrends();
renderRun();
startPairs();
startSections();
addEventListener("hashchange", followHash);
followHash();
// How long opening took, in milliseconds: bench.py reads it.
document.documentElement.dataset.millis = String(Math.round(performance.now()));
document.documentElement.dataset.ready = "true";

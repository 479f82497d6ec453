// Hands the figures of scripts to FiguresTest.java.

import {formatDifference, formatProbability, formatReach, formatValue} from "../text/figures.js";

globalThis.figures = {formatDifference, formatProbability, formatReach, formatValue};

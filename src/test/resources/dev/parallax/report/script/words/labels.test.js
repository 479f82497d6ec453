import {equal, isTrue, randoms, test} from "../testing/testing.js";
import {wordLabels} from "./labels.js";

const random = randoms(7);
const places = Array.from({length: 400}, (any, i) =>
  ({text: `word${i}`, x: 64 + random() * 600, y: random() * 500}));
const labels = wordLabels(places, 64, 664);

test("no name covers another or leaves the picture", () => {
  labels.forEach(({box}, i) => {
    isTrue(box.left > 64 && box.right < 664, JSON.stringify(box));
    labels.slice(i + 1).forEach(({box: other}) => isTrue(box.right < other.left || box.left > other.right
      || box.bottom < other.top || box.top > other.bottom, JSON.stringify([box, other])));
  });
});

test("there are as many as there is room for", () => {
  isTrue(labels.length > 40 && labels.length <= 70, labels.length);
  isTrue(wordLabels(places, 64, 400).length <= 16, "narrow");
});

test("the clearest has its name, behind it where there is room", () => {
  const [first] = wordLabels([{text: "sea", x: 100, y: 50}], 64, 600);
  equal([first.text, first.x, first.anchor], ["sea", 106, "start"]);
  const [last] = wordLabels([{text: "sea", x: 590, y: 50}], 64, 600);
  equal([last.x, last.anchor], [584, "end"]);
});

test("a long name is cut, and no letter cut through", () => {
  const [label] = wordLabels([{text: "🚢".repeat(40), x: 70, y: 50}], 64, 1000);
  equal(Array.from(label.text), Array.from({length: 30}, () => "🚢"));
});

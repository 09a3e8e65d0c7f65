"""Draws how high the rates are that reports set as targets, from the records.csv of a batch."""

import collections
import csv
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rates = [
        float(row["value"])
        for row in csv.DictReader(file)
        if row["type"] == "growth" and row["status"] == "target" and row["unit"] == "%" and row["value"]
    ]
for low, count in sorted(collections.Counter(int(rate // 2) * 2 for rate in rates).items()):
    print(f"{low:>4} to {low + 2:<3} % {'█' * count}")

"""spark-submit --py-files examples/python/zhibiao_client.py examples/spark/targets.py INPUT OUTPUT

INPUT is Parquet with the columns id and body, OUTPUT a folder for Parquet. Every executor has `parse` on its path.
"""

import sys

import pandas as pd

from zhibiao_client import Zhibiao

SCHEMA = "id string, indicator string, comparator string, value double, min double, max double, unit string, error string"


def rows_of(answer):
    """The rows of one answer: a row a record, or one that holds the error."""
    name = str(answer["id"])
    if "error" in answer:
        return [{"id": name, "error": answer["error"]["code"]}]
    return [
        {
            "id": name,
            "indicator": record["indicator"]["text"],
            "comparator": record["comparator"],
            "value": record["quantity"].get("value"),
            "min": record["quantity"].get("min"),
            "max": record["quantity"].get("max"),
            "unit": record["quantity"]["unit"],
        }
        for record in answer["document"]["records"]
    ]


def extract(frames):
    """Records of the documents in frames with the columns id and body; one service a partition."""
    columns = [field.split()[0] for field in SCHEMA.split(", ")]
    with Zhibiao() as zhibiao:
        for frame in frames:
            requests = (
                {"id": row.id, "name": str(row.id), "text": row.body}
                for row in frame.itertuples()
            )
            rows = [row for answer in zhibiao.answers(requests) for row in rows_of(answer)]
            yield pd.DataFrame(rows, columns=columns)


if __name__ == "__main__":
    from pyspark.sql import SparkSession

    source, target = sys.argv[1:]
    spark = SparkSession.builder.appName("zhibiao").getOrCreate()
    documents = spark.read.parquet(source).select("id", "body")
    documents.mapInPandas(extract, SCHEMA).write.parquet(target)

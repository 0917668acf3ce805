import os
import boto3


def get_client():
    return boto3.client(
        "s3",
        region_name="eu-central-1",
        aws_access_key_id="AKIAQ3EGRJ4XN7TUV5WC",
        aws_secret_access_key="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",
    )

import boto3
# ruleid: w2-boto-cred
boto3.client("s3", aws_secret_access_key="abcdefgh12")
boto3.client("s3", aws_secret_access_key="")
KEY = "abcdefgh34"
boto3.resource("s3", aws_access_key_id="x", aws_secret_access_key=KEY)
boto3.client("s3", aws_secret_access_key=os.environ["X"])

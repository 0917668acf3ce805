import re
import boto3, socket
import telnetlib
import ftplib
from boto3 import client

# ruleid: secrets-generic-1
db_password = "Xk29sLq0Pz81MmTq"
db_password = "aaaaaaaa"
name = "Xk29sLq0Pz81MmTq"
class Conf:
    # ruleid: secrets-generic-1
    API_KEY = "9f8Jq2LmXz71QvRt5Wy"
    # ruleid: secrets-generic-1
    token: str = "9f8Jq2LmXz71QvRt5Wy"

# ruleid: aws-key, aws-key-re
boto3.client("s3", aws_access_key_id="AKIAIOSFODNN7EXAMPLX", aws_secret_access_key="wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab")
K = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab"
client("s3", aws_secret_access_key=K)

# ruleid: func-args-pass
def login(user, password="hunter2", x=1):
    # ruleid: dict-pass
    return {"user": user, "passwd": "abc", 'Password': password}

def logon(user, password=""):
    d = dict(user=user)
    # ruleid: re-redos
    re.compile(r"(a+)+$")
    re.match("^abc$", user)
    # ruleid: re-redos
    re.compile("([a-z]+)*b", re.I)

s = socket.socket()
# ruleid: port-compare, ports
s.bind(("0.0.0.0", 80))
# ruleid: ports
s.bind(("", 8080))
# ruleid: port-compare
s.bind(("127.0.0.1", 443))
# ruleid: ports
host = "0.0.0.0"
port = 22
# ruleid: port-compare, ports
s.bind((host, port))
# ruleid: telnet
tn = telnetlib.Telnet("h")
# ruleid: telnet
ftp = ftplib.FTP("h")

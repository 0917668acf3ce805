import os, subprocess, pymysql
def handler(event, context):
    # ruleid: w3-lambda-handler
    os.system("ls " + event['x'])
    body = json.loads(event.get("body") or "{}")
    cmd = ["ls", body["p"]]
    # ruleid: w3-lambda-handler
    subprocess.run(" ".join(cmd), shell=True)
    subprocess.run(cmd)
    # ruleid: w3-lambda-handler
    os.popen(f"x {body.get('a')}")
    # ruleid: w3-lambda-handler
    conn.query(body)
    for rec in event["Records"]:
        key = rec["s3"]["object"]["key"]
        # ruleid: w3-lambda-handler
        subprocess.Popen("cp %s ." % key, shell=True)
    a = {**body}
    # ruleid: w3-lambda-handler
    os.system(a)
    b = body if event else "x"
    # ruleid: w3-lambda-handler
    os.system(b)
    # ruleid: w3-lambda-handler
    os.system(str(len(body)))

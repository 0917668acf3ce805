from airflow import DAG
with DAG("x", schedule=None) as dag:
    t1 = BashOperator(task_id="a", bash_command="ls")
    # ruleid: w3-airflow
    t2 = BashOperator(task_id="b", bash_command=cmd)
    if x:
        # ruleid: w3-airflow
        t3 = BashOperator(bash_command=f"ls {y}", dag=dag)
BashOperator(bash_command=cmd)

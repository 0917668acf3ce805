#include <stdio.h>
#include <string.h>
#include <sql.h>
#include <sqlext.h>

int delete_customer(SQLHDBC dbc, const char *id)
{
    SQLHSTMT stmt;
    char sql[256] = "DELETE FROM customers WHERE id = ";
    SQLRETURN rc;

    strncat(sql, id, sizeof(sql) - strlen(sql) - 1);
    if (SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt) != SQL_SUCCESS)
        return -1;
    rc = SQLExecDirect(stmt, (SQLCHAR *)sql, SQL_NTS);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
    return SQL_SUCCEEDED(rc) ? 0 : -1;
}

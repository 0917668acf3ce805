#include <stdio.h>
#include <string.h>
#include <sql.h>
#include <sqlext.h>

int delete_customer(SQLHDBC dbc, const char *id)
{
    SQLHSTMT stmt;
    SQLLEN len = SQL_NTS;
    SQLRETURN rc;

    if (SQLAllocHandle(SQL_HANDLE_STMT, dbc, &stmt) != SQL_SUCCESS)
        return -1;
    rc = SQLPrepare(stmt, (SQLCHAR *)"DELETE FROM customers WHERE id = ?", SQL_NTS);
    if (SQL_SUCCEEDED(rc))
        rc = SQLBindParameter(stmt, 1, SQL_PARAM_INPUT, SQL_C_CHAR, SQL_VARCHAR, 32, 0,
                              (SQLPOINTER)id, 0, &len);
    if (SQL_SUCCEEDED(rc))
        rc = SQLExecute(stmt);
    SQLFreeHandle(SQL_HANDLE_STMT, stmt);
    return SQL_SUCCEEDED(rc) ? 0 : -1;
}

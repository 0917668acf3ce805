#include <stdio.h>
#include <stdlib.h>
#include <libpq-fe.h>

/* CGI: lists the orders of a customer */
int list_orders(PGconn *conn, const char *customer)
{
    const char *params[1] = { customer };
    PGresult *res = PQexecParams(conn, "SELECT id, total FROM orders WHERE customer = $1",
                                 1, NULL, params, NULL, NULL, 0);

    if (PQresultStatus(res) != PGRES_TUPLES_OK) {
        printf("Status: 500 Internal Server Error\r\n");
        printf("Content-Type: text/plain\r\n\r\n");
        printf("Query failed: %s\n", PQerrorMessage(conn));
        PQclear(res);
        return -1;
    }
    printf("Content-Type: text/plain\r\n\r\n");
    for (int i = 0; i < PQntuples(res); i++)
        printf("%s\t%s\n", PQgetvalue(res, i, 0), PQgetvalue(res, i, 1));
    PQclear(res);
    return 0;
}

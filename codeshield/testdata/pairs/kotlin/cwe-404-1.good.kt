package com.example.reports

import java.sql.DriverManager
import java.time.LocalDate

data class Sale(val sku: String, val quantity: Int, val total: Long)

class SalesReport(private val url: String, private val user: String, private val password: String) {

    fun salesOf(day: LocalDate): List<Sale> =
        DriverManager.getConnection(url, user, password).use { connection ->
            connection.prepareStatement("SELECT sku, quantity, total FROM sales WHERE day = ?").use { statement ->
                statement.setObject(1, day)
                statement.executeQuery().use { rows ->
                    buildList {
                        while (rows.next()) {
                            add(Sale(rows.getString("sku"), rows.getInt("quantity"), rows.getLong("total")))
                        }
                    }
                }
            }
        }

    fun totalOf(day: LocalDate): Long = salesOf(day).sumOf { it.total }
}

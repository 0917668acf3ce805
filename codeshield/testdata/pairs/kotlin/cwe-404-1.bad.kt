package com.example.reports

import java.sql.DriverManager
import java.time.LocalDate

data class Sale(val sku: String, val quantity: Int, val total: Long)

class SalesReport(private val url: String, private val user: String, private val password: String) {

    fun salesOf(day: LocalDate): List<Sale> {
        val connection = DriverManager.getConnection(url, user, password)
        val statement = connection.prepareStatement("SELECT sku, quantity, total FROM sales WHERE day = ?")
        statement.setObject(1, day)
        val rows = statement.executeQuery()
        val sales = mutableListOf<Sale>()
        while (rows.next()) {
            sales += Sale(rows.getString("sku"), rows.getInt("quantity"), rows.getLong("total"))
        }
        return sales
    }

    fun totalOf(day: LocalDate): Long = salesOf(day).sumOf { it.total }
}

@Service
class ReportService(private val orders: OrderRepository, private val mailer: Mailer) {

    fun sendMonthlyReport(month: YearMonth, recipient: String) {
        val file = File("/tmp/monthly-report.csv")
        file.bufferedWriter().use { out ->
            out.write("id,customer,total\n")
            for (order in orders.findByMonth(month)) {
                out.write("${order.id},${order.customerId},${order.total}\n")
            }
        }
        mailer.send(recipient, "Report for the month", file)
        file.delete()
    }
}

@Service
class ReportService(private val orders: OrderRepository, private val mailer: Mailer) {

    fun sendMonthlyReport(month: YearMonth, recipient: String) {
        val path = Files.createTempFile("monthly-report", ".csv")
        try {
            Files.newBufferedWriter(path).use { out ->
                out.write("id,customer,total\n")
                for (order in orders.findByMonth(month)) {
                    out.write("${order.id},${order.customerId},${order.total}\n")
                }
            }
            mailer.send(recipient, "Report for the month", path.toFile())
        } finally {
            Files.deleteIfExists(path)
        }
    }
}

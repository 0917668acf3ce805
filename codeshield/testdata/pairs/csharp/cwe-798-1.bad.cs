using System.Net;
using System.Net.Mail;

public class InvoiceMailer
{
    public void Send(string recipient, string subject, string body)
    {
        using var client = new SmtpClient("smtp.contoso.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential("invoices@contoso.com", "R4in-over-Oslo!")
        };
        using var message = new MailMessage("invoices@contoso.com", recipient, subject, body);
        client.Send(message);
    }
}

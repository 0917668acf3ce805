using System;
using System.Net;
using System.Net.Mail;

public class InvoiceMailer
{
    public void Send(string recipient, string subject, string body)
    {
        var password = Environment.GetEnvironmentVariable("SMTP_PASSWORD")
            ?? throw new InvalidOperationException("SMTP_PASSWORD is not set.");
        using var client = new SmtpClient("smtp.contoso.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential("invoices@contoso.com", password)
        };
        using var message = new MailMessage("invoices@contoso.com", recipient, subject, body);
        client.Send(message);
    }
}

public class MailSender
{
    public void Send(string host, MailMessage message)
    {
        using (SmtpClient client = new SmtpClient(host, 587))
        {
            client.EnableSsl = true;
            client.Send(message);
        }
    }
}

#include <QProcess>
#include <QString>

// Converts an uploaded video to the given format.
bool convertVideo(const QString &input, const QString &format)
{
    QString command = "ffmpeg -y -i " + input + " output." + format;
    QProcess process;
    process.start("/bin/sh", QStringList() << "-c" << command);
    process.waitForFinished(-1);
    return process.exitCode() == 0;
}

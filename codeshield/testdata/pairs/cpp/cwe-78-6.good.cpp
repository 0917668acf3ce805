#include <QProcess>
#include <QSet>
#include <QString>

// Converts an uploaded video to the given format.
bool convertVideo(const QString &input, const QString &format)
{
    static const QSet<QString> formats{"mp4", "webm", "mkv"};
    if (!formats.contains(format))
        return false;
    QProcess process;
    process.start("ffmpeg", QStringList() << "-y" << "-i" << input << "output." + format);
    if (!process.waitForFinished(600000))
        return false;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use zip::ZipArchive;

const LARGEST_ENTRY: u64 = 64 * 1024 * 1024;

/// Unpacks an uploaded theme into its folder.
pub fn unpack(archive: &Path, target: &Path) -> zip::result::ZipResult<usize> {
    let mut zip = ZipArchive::new(File::open(archive)?)?;
    for i in 0..zip.len() {
        let entry = zip.by_index(i)?;
        let Some(name) = entry.enclosed_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "bad name in the archive").into());
        };
        let path = target.join(name);
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut out = File::create(&path)?;
        io::copy(&mut entry.take(LARGEST_ENTRY), &mut out)?;
    }
    Ok(zip.len())
}

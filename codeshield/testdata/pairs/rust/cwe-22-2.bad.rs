use std::fs::{self, File};
use std::io;
use std::path::Path;
use zip::ZipArchive;

/// Unpacks an uploaded theme into its folder.
pub fn unpack(archive: &Path, target: &Path) -> zip::result::ZipResult<usize> {
    let mut zip = ZipArchive::new(File::open(archive)?)?;
    for i in 0..zip.len() {
        let mut entry = zip.by_index(i)?;
        let path = target.join(entry.name());
        if entry.is_dir() {
            fs::create_dir_all(&path)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut out = File::create(&path)?;
        io::copy(&mut entry, &mut out)?;
    }
    Ok(zip.len())
}

use aes::cipher::{block_padding::Pkcs7, BlockEncryptMut, KeyIvInit};
use rand::RngCore;

type Aes128CbcEnc = cbc::Encryptor<aes::Aes128>;

pub fn encrypt(key: &[u8; 16], data: &[u8]) -> Vec<u8> {
    let mut iv = [0u8; 16];
    rand::rngs::OsRng.fill_bytes(&mut iv);
    let mut out = iv.to_vec();
    out.extend(Aes128CbcEnc::new(key.into(), &iv.into()).encrypt_padded_vec_mut::<Pkcs7>(data));
    out
}

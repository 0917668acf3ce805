use rand::{rngs::OsRng, RngCore};

pub fn make_token() -> u64 {
    OsRng.next_u64()
}

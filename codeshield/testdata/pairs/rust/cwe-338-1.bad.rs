use rand::{rngs::SmallRng, Rng, SeedableRng};

pub fn make_token() -> u64 {
    let mut rng = SmallRng::seed_from_u64(42);
    rng.gen()
}

package uk.frontdoor.app.nhs.profile;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/** Something large that is made when it is needed and given back when memory is short. Used by one thread. */
final class SoftlyHeld<T> {
    private final Supplier<T> make;
    private SoftReference<T> held = new SoftReference<>(null);

    SoftlyHeld(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T known = held.get();
        if (known != null) {
            return known;
        }
        T made = make.get();
        held = new SoftReference<>(made);
        return made;
    }

    void letGo() {
        held.clear();
    }
}

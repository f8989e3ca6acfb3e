package uk.frontdoor.app.platform.database;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.platform.WellKnown;

/** Finds ways to the database that a production gateway must not use. The embedded one listens to this machine alone. */
record DatabaseDoors(DatabaseSettings settings) implements ProductionCheck {
    @Override
    public List<String> problems() {
        List<String> found = new ArrayList<>();
        if (settings.mode() == DatabaseSettings.Mode.EXTERNAL) {
            DatabaseAddress address = settings.externalAddress();
            if (!WellKnown.leadsToThisMachine(address.url()) && !address.url().contains("sslmode=verify-full")) {
                found.add("frontdoor.database.url: must have sslmode=verify-full");
            }
            if (WellKnown.isGuessable(address.password(), address.user())) {
                found.add("frontdoor.database.password: is well known or too short");
            }
        }
        return found;
    }
}

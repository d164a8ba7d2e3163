package youcheng.exchanges;

/** Policies for tests, each the first one with another number. */
final class Numbers {

    private Numbers() {}

    static ClosenessPolicy withHalfLife(double years) {
        ClosenessPolicy first = ClosenessPolicy.first();
        return new ClosenessPolicy(
                first.levels(),
                first.substances(),
                first.weights(),
                years,
                first.heatHalfLife(),
                first.depthHalf(),
                first.fullFrequency(),
                first.fullBreadth(),
                first.breadthYears(),
                first.lengthPerYear(),
                first.aidShare(),
                first.closeFrom(),
                first.steadyFrom(),
                first.coolingMonths(),
                first.dormantMonths(),
                first.letterDays(),
                first.excused());
    }
}

using System.Collections.Frozen;

namespace Rashomon.Eval.Readers;

/// <summary>What NewsQuant calls a unit, and our code of it. Written apart from the reader's table, so that a mistake there shows.</summary>
internal static class NewsQuantUnits
{
    private static readonly FrozenDictionary<string, string> Codes = (
        "dollar=USD;united states dollar=USD;percentage=%;year=a;year of age=a;month of age=mo;month=mo;week=wk;day=d;hour=h;minute=min;second=s;mile=[mi_i];foot=[ft_i];inch=[in_i];yard=[yd_i];"
        + "metre=m;kilometre=km;millimetre=mm;micrometre=um;nanometre=nm;centimetre=cm;square foot=[sft_i];square metre=m2;square mile=[smi_us];cubic foot=[cft_i];"
        + "mile per hour=[mi_i]/h;kilometre per hour=km/h;mile per gallon=[mi_i]/[gal_us];revolutions per minute={rpm};pound-foot=[lbf_av].[ft_i];foot pound-force=[lbf_av].[ft_i];newton metre=N.m;"
        + "kilowatt=kW;watt=W;megawatt=MW;gigawatt=GW;kilowatt hour=kW.h;gigawatt hour=GW.h;horsepower=[HP];brake horsepower=[HP];litre=l;millilitre=mL;gram=g;kilogram=kg;milligram=mg;"
        + "pound-mass=[lb_av];ounce=[oz_av];pint=[pt_us];quart=[qt_us];gallon=[gal_us];celsius=Cel;fahrenheit=[degF];degree=deg;gigabyte=GBy;bit=bit;milliampere-hour=mA.h;hertz=Hz;decibel=dB;"
        + "volt=V;farad=F;gigapascal=GPa;parts-per-billion=[ppb];basis point={basis point};cent={cent};sen={sen};penny={penny};japanese yen=JPY;australian dollar=AUD;hong kong dollar=HKD;malaysian ringgit=MYR;"
        + "pound sterling=GBP;shekel=ILS;euro=EUR;danish krone=DKK;croatian kuna=HRK;barrel=[bbl_us];barrel of oil=[bbl_us];ampere per square centimetre=A/cm2")
        .Split(';').Select(row => row.Split('=')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The code of a unit's name without what it is counted per; null where the label names what is counted.</summary>
    public static string? Code(string name) => Codes.GetValueOrDefault(name) ?? (name.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var per ? Codes.GetValueOrDefault(name[..per]) : null);
}
